// Every country's outlets in one list.
import type { Outlet } from '../row.ts';
import { us } from './us.ts';

export const registry: readonly Outlet[] = [...us];
