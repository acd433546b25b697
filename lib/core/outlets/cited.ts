// An outlet as an article cites it, from the registry or made up from a name or host that looks like one.
import type { OutletKind } from '../model/outlet.ts';
import type { Outlet } from './row.ts';
import { toOutletId } from './row.ts';

export type CitedOutlet = {
  id: string;
  name: string;
  host: string | null;
  country: string | null;
  kind: OutletKind | null;
  known: boolean;
};

export function citedOutlet({ id, name, hosts, country, kind }: Outlet): CitedOutlet {
  return { id, name, host: hosts[0] ?? null, country, kind, known: true };
}

/** Ids of outlets outside the registry begin with "unlisted-", so that a later row never meets them. */
export function unlistedOutlet({
  name,
  host,
  country,
}: {
  name: string;
  host?: string | null;
  country?: string | null;
}): CitedOutlet {
  const slug = toOutletId(name) || toOutletId(host ?? '') || 'outlet';
  return {
    id: `unlisted-${slug}`,
    name,
    host: host ?? null,
    country: country ?? null,
    kind: null,
    known: false,
  };
}
