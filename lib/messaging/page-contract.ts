// Messages to and from the script in the page. Apart from the rest, so that the injected script stays small.
import { z } from 'zod/mini';
import { Mark } from '../core/model/anchor.ts';

const Nothing = z.null();

export const pageContract = {
  /** Is the script that read this page still there, and on which address? No answer: the page has gone. */
  'page.ping': { from: 'background', to: 'content', request: Nothing, reply: z.object({ url: z.string() }) },
  /** Scroll to the words and mark them. `found` false: the page has changed and no longer has them. */
  'page.reveal': {
    from: 'panel',
    to: 'content',
    request: z.object({ mark: Mark, focus: z.boolean() }),
    reply: z.object({ found: z.boolean() }),
  },
  /** Mark everything at once, with a legend (mark kind → words); an empty list takes all marks away. */
  'page.mark-all': {
    from: 'panel',
    to: 'content',
    request: z.object({ marks: z.array(Mark), legend: z.record(z.string(), z.string()) }),
    reply: z.object({ found: z.int() }),
  },
  /** A mark in the page was clicked: the panel of its window goes to the claim. */
  'panel.select-claim': {
    from: 'content',
    to: 'panel',
    request: z.object({ claimId: z.string() }),
    reply: Nothing,
  },
} as const;
