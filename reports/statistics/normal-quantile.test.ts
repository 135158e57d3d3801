import { expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

// Values of the standard normal table to seven figures.
it.each([
  { p: 0.5, z: 0 },
  { p: 0.975, z: 1.959964 },
  { p: 0.999, z: 3.0902323 },
  { p: 0.01, z: -2.3263479 },
  { p: 1e-6, z: -4.7534243 },
])('the quantile at $p is $z', ({ p, z }) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 6);
});

it.each([0, 1, -0.1, Number.NaN])('refuses %d, which is no probability with a quantile', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});
