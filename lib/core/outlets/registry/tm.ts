// Turkmenistan.
import { defineOutlets } from '../row.ts';

export const tm = defineOutlets('TM', [{ name: 'Turkmen.news', kind: 'online', hosts: ['turkmen.news'] }]);
