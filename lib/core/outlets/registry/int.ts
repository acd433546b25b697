// Outlets of no one country.
import { defineOutlets } from '../row.ts';

export const int = defineOutlets(
  'XX',
  `
online | The New Humanitarian | the~.org | New Humanitarian; IRIN News
online | OCCRP | ~.org | Organized Crime and Corruption Reporting Project; Organised Crime and Corruption Reporting Project
photo-agency | *EPA | ~.eu epaimages.com | European Pressphoto Agency; EPA-EFE; EPA Images
online | ICIJ | ~.org | International Consortium of Investigative Journalists
agency | Inter Press Service | ipsnews.net | IPS News
online | *Global Voices | ~.org
online | Lighthouse Reports | ~.com
online | Forbidden Stories | ~.org
online | AllAfrica | ~.com | allAfrica.com
online | Project Syndicate | project-syndicate.org
`,
);
