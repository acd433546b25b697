// Every country's outlets in one list.
import type { Outlet } from '../row.ts';
import { at } from './at.ts';
import { au } from './au.ts';
import { be } from './be.ts';
import { ca } from './ca.ts';
import { ch } from './ch.ts';
import { de } from './de.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { ie } from './ie.ts';
import { india } from './in.ts';
import { int } from './int.ts';
import { lu } from './lu.ts';
import { nl } from './nl.ts';
import { nz } from './nz.ts';
import { us } from './us.ts';
import { za } from './za.ts';

export const registry: readonly Outlet[] = [
  ...at,
  ...au,
  ...be,
  ...ca,
  ...ch,
  ...de,
  ...fr,
  ...gb,
  ...ie,
  ...india,
  ...int,
  ...lu,
  ...nl,
  ...nz,
  ...us,
  ...za,
];
