// English for the attribution engine: the verb forms that stand beside quotations. Frames and words lie in the files beside this one.
import type { AttributionPack } from '../pack.ts';

export const attribution: AttributionPack = {
  quoteVerbs:
    `said says say asked asks ask added adds told tells replied replies wrote writes tweeted tweets shouted cried exclaimed yelled
    joked quipped continued concluded explained argued insisted warned recalled noted declared answered responded wondered called`.split(
      /\s+/,
    ),
  basic: null,
};
