import { keysOf, standsFor } from '../../../../src/domain/estates/mergedEstates';
import { anEstate } from './mapRows';

const merged = (key: string, mergedInto: string | null = null) => anEstate({ key, mergedInto, state: mergedInto === null ? 'active' : 'withdrawn' });

test('the key of a merged estate stands for the one that it has become a part of, however often that was merged on', () => {
  const estates = [merged('mill-row', 'weirside'), merged('weirside', 'riverbank'), merged('riverbank')];
  expect(standsFor(estates, 'mill-row')?.key).toBe('riverbank');
  expect(standsFor(estates, 'riverbank')?.key).toBe('riverbank');
});

test('rows of an estate are those that name it or any that was merged into it', () => {
  const estates = [merged('mill-row', 'weirside'), merged('weirside', 'riverbank'), merged('riverbank'), merged('basin-row')];
  expect(keysOf(estates, 'riverbank')).toEqual(['riverbank', 'mill-row', 'weirside']);
  expect(keysOf(estates, 'basin-row')).toEqual(['basin-row']);
});

test('a key that nobody knows stands for nothing, and one that was merged into it for itself', () => {
  expect(standsFor([merged('weirside', 'gone')], 'gone')).toBeNull();
  expect(standsFor([merged('weirside', 'gone')], 'weirside')?.key).toBe('weirside');
});

test('two that name each other stand each for itself', () => {
  const estates = [merged('a', 'b'), merged('b', 'a'), merged('c', 'c')];
  expect(estates.map(({ key }) => standsFor(estates, key)?.key)).toEqual(['a', 'b', 'c']);
  expect(keysOf(estates, 'a')).toEqual(['a']);
});
