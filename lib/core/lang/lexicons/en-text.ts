// English abbreviations and sentence starters, as lists of words.
import type { TextPack } from '../pack.ts';

import { words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(`
    mr. mrs. ms. mx. dr. prof. gov. govs. sen. sens. rep. reps. gen. col. lt. maj. capt. cmdr. adm. sgt. cpl. pvt. pfc. brig.
    pres. rev. hon. fr. sr. jr. st. ste. mt. ft. vs. v. etc. inc. corp. co. cos. ltd. bros. assn. assoc. dept. univ. supt. det.
    insp. atty. amb. sec. treas. dist. asst. dir. mgr. ald. msgr. esq. messrs. mmes. hrs. min. est. al. approx. appt. ave. blvd.
    rd. hwy. pkwy. sq. bldg. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss.
    mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. penn. i.e. e.g. a.m. p.m. u.s. u.k. u.n. d.c. ph.d. m.d.
    b.a. m.a. n.y. n.j. n.h. n.c. s.c. n.m. r.i. w.va. n.d. s.d. ont. que. alta. cie. ex. viz. cf. ca. mssrs..`),
  numberAbbreviations: words(
    'no. nos. p. pp. fig. figs. art. vol. ch. sec. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. par. op. bk.',
  ),
  sentenceStarters: words(`
    the he she it they we you i this that these those there but and or so yet his her their its our my your a an as at if in on
    when while where what who why how for from after before since because although though however meanwhile still also now then
    with by to according some many most several both all no not one two last earlier later here even once until under during
    despite instead asked speaking`),
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  ordinalFullStop: false,
};
