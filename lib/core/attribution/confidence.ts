// The rule that found an attribution → how often that rule is right.

const PRECISION: Record<string, number> = {};

export const confidenceOf = (rule: string): number => PRECISION[rule] ?? 0.5;
