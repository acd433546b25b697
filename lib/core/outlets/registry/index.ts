// Every country's outlets in one list.
import type { Outlet } from '../row.ts';
import { at } from './at.ts';
import { be } from './be.ts';
import { ch } from './ch.ts';
import { de } from './de.ts';
import { fr } from './fr.ts';
import { lu } from './lu.ts';
import { nl } from './nl.ts';
import { us } from './us.ts';

export const registry: readonly Outlet[] = [...at, ...be, ...ch, ...de, ...fr, ...lu, ...nl, ...us];
