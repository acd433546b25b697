// Holds the registry of outlets: breadth, unique ids and hosts, names shared by outlets, names that are common words.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OutletKind } from '../../lib/core/model/outlet.ts';
import { outletCues } from '../../lib/core/outlets/cues/index.ts';
import { registry } from '../../lib/core/outlets/registry/index.ts';
import { linesOf, type Outlet, readRows } from '../../lib/core/outlets/row.ts';

const outlets = registry.flatMap(readRows);
const bare = (name: string) => name.replace(/^The (?=.)/u, '');
const isFlagged = ({ needsContext }: Outlet, name: string) =>
  needsContext.some((flagged) => bare(flagged) === bare(name));

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const repeated = <T>(items: readonly T[], keyOf: (item: T) => string) =>
  [...groupBy(items, keyOf)].filter(([, group]) => group.length > 1).map(([key]) => key);

/** Name without its article → the outlets that bear it. */
const bearers = groupBy(
  outlets.flatMap((outlet) =>
    [...new Set([outlet.name, ...outlet.aliases].map(bare))].map((name) => ({ name, outlet })),
  ),
  ({ name }) => name,
);

test('at least 1,200 outlets from at least 80 countries', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(1200);
  expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(80);
});

test('every country file is in the index, once', () => {
  const files = readdirSync('lib/core/outlets/registry').filter((file) => file !== 'index.ts');
  expect(registry.length).toBe(files.length);
  expect(repeated(registry, ({ country }) => country)).toEqual([]);
});

test('every file of cue words is in the index', () => {
  const files = readdirSync('lib/core/outlets/cues').filter(
    (file) => !['index.ts', 'cues.ts'].includes(file),
  );
  expect(outletCues.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('ids are unique and made of small letters, digits and hyphens', () => {
  expect(repeated(outlets, ({ id }) => id)).toEqual([]);
  expect(outlets.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)).map(({ id }) => id)).toEqual([]);
  expect(outlets.filter(({ id }) => id.startsWith('unlisted-')).map(({ id }) => id)).toEqual([]);
});

test('hosts are unique, lower case, without www', () => {
  const hosts = outlets.flatMap((outlet) => outlet.hosts);
  expect(repeated(hosts, (host) => host)).toEqual([]);
  expect(hosts.filter((host) => !/^(?!www\.)[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+$/u.test(host))).toEqual([]);
});

test('kinds, countries and Wikidata ids have their form', () => {
  for (const { kind, country, wikidata, id } of outlets) {
    expect(OutletKind.safeParse(kind).success, id).toBe(true);
    expect(country, id).toMatch(/^[A-Z]{2}$/u);
    if (wikidata !== null) expect(wikidata, id).toMatch(/^Q\d+$/u);
  }
});

test('a row has at most five fields and no empty name', () => {
  const lines = registry.flatMap(({ rows }) => linesOf(rows));
  expect(lines.filter((line) => line.split('|').length > 5)).toEqual([]);
  expect(
    outlets
      .filter(({ name, aliases }) =>
        [name, ...aliases].some((one) => one.length < 2 && !/\p{sc=Han}/u.test(one)),
      )
      .map(({ id }) => id),
  ).toEqual([]);
});

// Two papers of one name are told apart by a link, the full name before, the article's own country, or by being the one that
// is meant all over the world. So a shared name is flagged in all rows, or in all but the one that it means by default.
test('a name shared by outlets is flagged in all of them but one', () => {
  const clashes = [...bearers].filter(
    ([name, group]) => group.filter(({ outlet }) => !isFlagged(outlet, name)).length > 1,
  );
  expect(
    clashes.map(([name, group]) => `${name}: ${group.map(({ outlet }) => outlet.id).join(', ')}`),
  ).toEqual([]);
});

test('at most one outlet claims a shared name as its own by default', () => {
  for (const [name, group] of bearers) {
    const claiming = group.filter(({ outlet }) => outlet.dominant.some((meant) => bare(meant) === name));
    expect(claiming.length, name).toBeLessThanOrEqual(1);
  }
});

/** Words that are common in English text, capitals or not; those of the registry must need context. */
const COMMON_WORDS =
  'advertiser advocate age air allure appeal argus associated atlantic australian block blade boom broadcast bulletin bustle business capital caravan century chronicle citizen commentary conversation cosmopolitan courier crisis critic crux current daily deadline decrypt defector desk dispatch economist ebony echo elle enquirer entrepreneur esquire essence evening examiner express ferret focus forbes fortune forum forward free front future gazette glamour global globe grist guardian hello herald hill hindu independent inquirer insider intercept intelligencer jezebel journal leader ledger life local mail marketplace mercury metro mint mirror monitor monthly morning motherboard nation national nature news newsroom northern observer oracle outlook patch pedestrian people pioneer pitchfork point polygon post press print prospect province public puck pulse quanta quartz reason record reform register report republic review root salon science scoop scroll sentinel slate source spectator standard star stars state statesman stranger street stuff sun sunday sunrise tablet tatler telegraph time times today tortoise trace tribune true union universal variety verge vice view vogue voice vox vulture walrus week western wire wired witness world'.split(
    ' ',
  );

test('every name that is a common word needs context', () => {
  const words = new Set(COMMON_WORDS);
  const open = [...bearers]
    .filter(([name]) => words.has(name.toLowerCase()))
    .flatMap(([name, group]) =>
      group.filter(({ outlet }) => !isFlagged(outlet, name)).map(({ outlet }) => `${name} (${outlet.id})`),
    );
  expect(open).toEqual([]);
});

test('abbreviations of two letters need context', () => {
  const open = [...bearers]
    .filter(([name]) => /^[A-Z]{2}$/u.test(name))
    .flatMap(([name, group]) =>
      group.filter(({ outlet }) => !isFlagged(outlet, name)).map(({ outlet }) => `${name} (${outlet.id})`),
    );
  expect(open).toEqual([]);
});
