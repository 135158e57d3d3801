import { expect, it } from 'vitest';
import { PermanentError } from '../errors.ts';
import { checkVectors } from './check-vectors.ts';

const provider = { name: 'some-model', version: '3' };
const unit = () => {
  const vector = new Float32Array(768);
  vector[5] = 1;
  return vector;
};
const withValue = (value: number) => {
  const vector = unit();
  vector[9] = value;
  return vector;
};

it('accepts a unit vector for each text', () => {
  const vectors = [unit(), unit()];
  expect(() => {
    checkVectors({ provider, texts: 2, vectors });
  }).not.toThrow();
});

it.each([
  { name: 'a missing vector', vectors: [unit()], message: /some-model@3 returned 1 vectors for 2/ },
  {
    name: 'a short vector',
    vectors: [unit(), new Float32Array(192)],
    message: /text 1: expected 768 dimensions, got 192/,
  },
  { name: 'a NaN', vectors: [withValue(Number.NaN), unit()], message: /text 0: value 9 is NaN/ },
  {
    name: 'an infinite value',
    vectors: [unit(), withValue(-Infinity)],
    message: /text 1: value 9/,
  },
  {
    name: 'a zero vector',
    vectors: [unit(), new Float32Array(768)],
    message: /text 1: length is 0/,
  },
  { name: 'a long vector', vectors: [withValue(2), unit()], message: /text 0: length is 2\.2/ },
])('names the model and the text of $name', ({ vectors, message }) => {
  const check = () => {
    checkVectors({ provider, texts: 2, vectors });
  };
  expect(check).toThrow(PermanentError);
  expect(check).toThrow(message);
});
