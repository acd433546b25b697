// Greenland.
import { defineOutlets } from '../row.ts';

export const gl = defineOutlets('GL', [
  { name: 'Kalaallit Nunaata Radioa', kind: 'broadcaster', hosts: ['knr.gl'], aliases: ['KNR'] },
]);
