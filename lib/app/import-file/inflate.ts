// Compressed bytes, in chunks → the bytes; a cut or broken stream gives what came before the break, and says so.
import { Gunzip, Inflate } from 'fflate';
import type { RefusalCode } from '../../core/model/interchange.ts';

export type Trouble = Extract<RefusalCode, 'file-cut' | 'part-damaged' | 'part-too-large'>;

/**
 * How far a stream may unpack. A zip bomb turns kilobytes into gigabytes; an export of 100,000 articles with their texts
 * stays below one. Nothing is held in memory, so the limits are about time. Text packs to a twentieth at best; the
 * `ratio` counts only from a size on that short streams of one letter do not reach.
 */
export type UnpackLimits = { bytes: number; ratio: number; ratioFromBytes: number };

const LIMITS: UnpackLimits = { bytes: 4 * 1024 ** 3, ratio: 200, ratioFromBytes: 16 * 1024 ** 2 };

/** fflate unpacks what it is given in one go: small pieces keep a piece's output below some 16 MB even in a bomb. */
const PIECE_BYTES = 16 * 1024;

type Inflating = {
  kind: 'gzip' | 'deflate';
  onTrouble(trouble: Trouble): void;
  limits?: UnpackLimits;
};

export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  { kind, onTrouble, limits = LIMITS }: Inflating,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let ended = false;
  const collect = (bytes: Uint8Array, final: boolean) => {
    if (bytes.length) ready.push(bytes);
    ended = final;
  };
  const stream = kind === 'gzip' ? new Gunzip(collect) : new Inflate(collect);
  let packedBytes = 0;
  let unpackedBytes = 0;
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const piece = chunk.subarray(at, at + PIECE_BYTES);
      packedBytes += piece.length;
      const isWhole = tryPush(stream, piece, false);
      for (const bytes of ready) {
        unpackedBytes += bytes.length;
        yield bytes;
      }
      ready = [];
      if (!isWhole) return onTrouble('part-damaged');
      if (isBomb(packedBytes, unpackedBytes, limits)) return onTrouble('part-too-large');
    }
  }
  // Only now does fflate say whether the stream had come to its own end.
  const isWhole = tryPush(stream, new Uint8Array(0), true);
  yield* ready;
  if (!isWhole && !ended) onTrouble('file-cut');
}

function tryPush(stream: Gunzip | Inflate, bytes: Uint8Array, final: boolean): boolean {
  try {
    stream.push(bytes, final);
    return true;
  } catch {
    return false;
  }
}

const isBomb = (packedBytes: number, unpackedBytes: number, limits: UnpackLimits): boolean =>
  unpackedBytes > limits.bytes ||
  (unpackedBytes > limits.ratioFromBytes && unpackedBytes > packedBytes * limits.ratio);
