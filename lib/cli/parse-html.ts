// HTML text → Document, for the command line (the extension has a live one).
import { JSDOM } from 'jsdom';

export function parseHtml(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}
