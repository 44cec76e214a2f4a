import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/domain/sha256';

test('the digests of the standard’s own examples', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe('248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
});

test('any text of any length has the digest that another program gives it', () => {
  const lengths = fc.integer({ min: 0, max: 300 }).map((length) => 'é'.repeat(length));
  fc.assert(fc.property(fc.oneof(lengths, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => sha256(text) === createHash('sha256').update(text).digest('hex')));
});
