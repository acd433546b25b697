// A link to a page of the web, opened in a tab of its own; an address that is not http(s) stays plain text.
import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel/panel-context.ts';

type WebLinkProps = {
  url: string;
  class?: string;
  lang?: string;
  dir?: 'auto';
  tabIndex?: number;
  children: ComponentChildren;
};

export function WebLink({ url, children, ...rest }: WebLinkProps) {
  const panel = usePanel();
  // Imported entries may carry any address, javascript: ones too.
  if (!/^https?:\/\//i.test(url)) return <span {...rest}>{children}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      {...rest}
      onClick={(event) => {
        event.preventDefault();
        void panel.attempt(() => panel.ports.page.open(url));
      }}
    >
      {children}
    </a>
  );
}
