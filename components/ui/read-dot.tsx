// A dot for unread, a ring for read; the words are there for those who do not see it.
import type { ReadState } from '../../lib/panel/library-view.ts';

export function ReadDot({ read, words }: { read: ReadState; words: string }) {
  return (
    <span class={`read-dot ${read}`} title={words}>
      <span class="sr">{words}</span>
    </span>
  );
}
