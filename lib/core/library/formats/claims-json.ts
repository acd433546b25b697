// Claims → JSON with everything that is known of them.
import type { ClaimWriter } from './format.ts';

/** Raised when a field changes its meaning. */
const CLAIMS_VERSION = 1;

export const claimsJson: ClaimWriter = {
  id: 'claims-json',
  extension: 'json',
  mime: 'application/json',
  head: ({ exportedAt }) =>
    `{"sourceline":"claims","version":${CLAIMS_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"claims":[`,
  row: (claim, _context, index) => `${index ? ',' : ''}\n${JSON.stringify(claim)}`,
  tail: () => '\n]}\n',
};
