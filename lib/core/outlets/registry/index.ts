// Every country's outlets, as the lines that `readRows` reads.
import type { CountryRows } from '../row.ts';
import { ad } from './ad.ts';
import { ae } from './ae.ts';
import { af } from './af.ts';
import { al } from './al.ts';
import { am } from './am.ts';
import { ao } from './ao.ts';
import { ar } from './ar.ts';
import { at } from './at.ts';
import { au } from './au.ts';
import { az } from './az.ts';
import { ba } from './ba.ts';
import { bb } from './bb.ts';
import { bd } from './bd.ts';
import { be } from './be.ts';
import { bf } from './bf.ts';
import { bg } from './bg.ts';
import { bh } from './bh.ts';
import { bi } from './bi.ts';
import { bn } from './bn.ts';
import { bo } from './bo.ts';
import { br } from './br.ts';
import { bt } from './bt.ts';
import { bw } from './bw.ts';
import { by } from './by.ts';
import { ca } from './ca.ts';
import { cd } from './cd.ts';
import { ch } from './ch.ts';
import { ci } from './ci.ts';
import { cl } from './cl.ts';
import { cm } from './cm.ts';
import { cn } from './cn.ts';
import { co } from './co.ts';
import { cr } from './cr.ts';
import { cu } from './cu.ts';
import { cv } from './cv.ts';
import { cy } from './cy.ts';
import { cz } from './cz.ts';
import { de } from './de.ts';
import { dk } from './dk.ts';
import { dominicanRepublic } from './do.ts';
import { dz } from './dz.ts';
import { ec } from './ec.ts';
import { ee } from './ee.ts';
import { eg } from './eg.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fj } from './fj.ts';
import { fo } from './fo.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { ge } from './ge.ts';
import { gh } from './gh.ts';
import { gl } from './gl.ts';
import { gr } from './gr.ts';
import { gt } from './gt.ts';
import { gy } from './gy.ts';
import { hk } from './hk.ts';
import { hn } from './hn.ts';
import { hr } from './hr.ts';
import { ht } from './ht.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { ie } from './ie.ts';
import { il } from './il.ts';
import { india } from './in.ts';
import { int } from './int.ts';
import { iq } from './iq.ts';
import { ir } from './ir.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { jm } from './jm.ts';
import { jo } from './jo.ts';
import { jp } from './jp.ts';
import { ke } from './ke.ts';
import { kg } from './kg.ts';
import { kh } from './kh.ts';
import { kp } from './kp.ts';
import { kr } from './kr.ts';
import { kw } from './kw.ts';
import { kz } from './kz.ts';
import { la } from './la.ts';
import { lb } from './lb.ts';
import { lk } from './lk.ts';
import { lr } from './lr.ts';
import { ls } from './ls.ts';
import { lt } from './lt.ts';
import { lu } from './lu.ts';
import { lv } from './lv.ts';
import { ly } from './ly.ts';
import { ma } from './ma.ts';
import { md } from './md.ts';
import { me } from './me.ts';
import { mk } from './mk.ts';
import { ml } from './ml.ts';
import { mm } from './mm.ts';
import { mn } from './mn.ts';
import { mo } from './mo.ts';
import { mr } from './mr.ts';
import { mt } from './mt.ts';
import { mu } from './mu.ts';
import { mv } from './mv.ts';
import { mw } from './mw.ts';
import { mx } from './mx.ts';
import { my } from './my.ts';
import { mz } from './mz.ts';
import { na } from './na.ts';
import { ng } from './ng.ts';
import { ni } from './ni.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { np } from './np.ts';
import { nz } from './nz.ts';
import { om } from './om.ts';
import { pa } from './pa.ts';
import { pe } from './pe.ts';
import { pg } from './pg.ts';
import { ph } from './ph.ts';
import { pk } from './pk.ts';
import { pl } from './pl.ts';
import { pr } from './pr.ts';
import { ps } from './ps.ts';
import { pt } from './pt.ts';
import { py } from './py.ts';
import { qa } from './qa.ts';
import { ro } from './ro.ts';
import { rs } from './rs.ts';
import { ru } from './ru.ts';
import { rw } from './rw.ts';
import { sa } from './sa.ts';
import { sd } from './sd.ts';
import { se } from './se.ts';
import { sg } from './sg.ts';
import { si } from './si.ts';
import { sk } from './sk.ts';
import { sm } from './sm.ts';
import { sn } from './sn.ts';
import { so } from './so.ts';
import { ss } from './ss.ts';
import { sv } from './sv.ts';
import { sy } from './sy.ts';
import { tg } from './tg.ts';
import { th } from './th.ts';
import { tj } from './tj.ts';
import { tl } from './tl.ts';
import { tm } from './tm.ts';
import { tn } from './tn.ts';
import { tr } from './tr.ts';
import { tt } from './tt.ts';
import { tw } from './tw.ts';
import { tz } from './tz.ts';
import { ua } from './ua.ts';
import { ug } from './ug.ts';
import { us } from './us.ts';
import { uy } from './uy.ts';
import { uz } from './uz.ts';
import { va } from './va.ts';
import { ve } from './ve.ts';
import { vn } from './vn.ts';
import { ws } from './ws.ts';
import { xk } from './xk.ts';
import { ye } from './ye.ts';
import { za } from './za.ts';
import { zm } from './zm.ts';
import { zw } from './zw.ts';

export const registry: readonly CountryRows[] = [
  ad,
  ae,
  af,
  al,
  am,
  ao,
  ar,
  at,
  au,
  az,
  ba,
  bb,
  bd,
  be,
  bf,
  bg,
  bh,
  bi,
  bn,
  bo,
  br,
  bt,
  bw,
  by,
  ca,
  cd,
  ch,
  ci,
  cl,
  cm,
  cn,
  co,
  cr,
  cu,
  cv,
  cy,
  cz,
  de,
  dk,
  dominicanRepublic,
  dz,
  ec,
  ee,
  eg,
  es,
  et,
  fi,
  fj,
  fo,
  fr,
  gb,
  ge,
  gh,
  gl,
  gr,
  gt,
  gy,
  hk,
  hn,
  hr,
  ht,
  hu,
  id,
  ie,
  il,
  india,
  int,
  iq,
  ir,
  is,
  it,
  jm,
  jo,
  jp,
  ke,
  kg,
  kh,
  kp,
  kr,
  kw,
  kz,
  la,
  lb,
  lk,
  lr,
  ls,
  lt,
  lu,
  lv,
  ly,
  ma,
  md,
  me,
  mk,
  ml,
  mm,
  mn,
  mo,
  mr,
  mt,
  mu,
  mv,
  mw,
  mx,
  my,
  mz,
  na,
  ng,
  ni,
  nl,
  no,
  np,
  nz,
  om,
  pa,
  pe,
  pg,
  ph,
  pk,
  pl,
  pr,
  ps,
  pt,
  py,
  qa,
  ro,
  rs,
  ru,
  rw,
  sa,
  sd,
  se,
  sg,
  si,
  sk,
  sm,
  sn,
  so,
  ss,
  sv,
  sy,
  tg,
  th,
  tj,
  tl,
  tm,
  tn,
  tr,
  tt,
  tw,
  tz,
  ua,
  ug,
  us,
  uy,
  uz,
  va,
  ve,
  vn,
  ws,
  xk,
  ye,
  za,
  zm,
  zw,
];
