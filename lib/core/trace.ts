// Optional sink for the reasons behind each decision; the command line prints it, nothing else passes one.

export type TraceEvent = { stage: string; start: number; end: number; reason: string };
export type Trace = (event: TraceEvent) => void;
