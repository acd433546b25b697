// What of citation-js the tests use; it brings no types of its own.
declare module '@citation-js/core' {
  type CslName = { family?: string; given?: string; literal?: string };
  type CslItem = { title: string; URL?: string; author?: CslName[]; issued?: { 'date-parts': number[][] } };
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
