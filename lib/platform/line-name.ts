/** Name of the line between a panel and the page it marks; apart, so that the page's script does not load the panel's side. */
export const LINE_NAME = 'panel';
