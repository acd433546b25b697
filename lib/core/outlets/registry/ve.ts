// Venezuela.
import { defineOutlets } from '../row.ts';

export const ve = defineOutlets('VE', [
  {
    name: 'Agencia Venezolana de Noticias',
    kind: 'agency',
    hosts: ['avn.info.ve'],
    aliases: ['AVN'],
    needsContext: ['AVN'],
  },
  {
    id: 'el-nacional-ve',
    name: 'El Nacional',
    kind: 'newspaper',
    hosts: ['elnacional.com'],
    needsContext: ['El Nacional'],
  },
  {
    id: 'el-universal-ve',
    name: 'El Universal',
    kind: 'newspaper',
    hosts: ['eluniversal.com'],
    needsContext: ['El Universal'],
  },
  {
    name: 'Tal Cual',
    kind: 'newspaper',
    hosts: ['talcualdigital.com'],
    aliases: ['TalCual'],
    needsContext: ['Tal Cual'],
  },
  { name: 'Efecto Cocuyo', kind: 'online', hosts: ['efectococuyo.com'] },
  { name: 'Armando.info', kind: 'online', hosts: ['armando.info'] },
  {
    name: 'VTV',
    kind: 'state-run',
    hosts: ['vtv.gob.ve'],
    aliases: ['Venezolana de Televisión'],
    needsContext: ['VTV'],
  },
  { name: 'teleSUR', kind: 'state-run', hosts: ['telesurtv.net', 'telesurenglish.net'] },
]);
