import { responsibleFor } from '../../../../src/domain/actions/postHolding';
import { aPerson } from '../sampleRows';

const today = '2026-11-16';
const viktor = aPerson({ key: 'viktor', name: 'Viktor', identity: { id: 'v', mail: 'viktor@council.example', name: 'Viktor' }, post: 'Head of Major Works', postFrom: '2019-11-04', postUntil: '2026-06-30', current: false });
const adaeze = aPerson({ key: 'adaeze', name: 'Adaeze', identity: { id: 'a', mail: 'adaeze@council.example', name: 'Adaeze' }, post: 'Head of Major Works', postFrom: '2026-09-01' });
const post = 'Head of Major Works';

describe('who is responsible', () => {
  test('is whoever holds the post on the day, where the list names the post alone', () => {
    expect(responsibleFor({ owner: null, responsiblePost: post }, [viktor, adaeze], today)).toEqual({ kind: 'held', name: 'Adaeze', mail: 'adaeze@council.example', post });
    expect(responsibleFor({ owner: null, responsiblePost: post }, [viktor, adaeze], '2026-09-01')).toMatchObject({ name: 'Adaeze' });
  });

  test('is nobody in the months when the post is vacant', () => {
    expect(responsibleFor({ owner: null, responsiblePost: post }, [viktor, adaeze], '2026-07-15')).toEqual({ kind: 'vacant', post });
  });

  test('is known whatever the spelling of the post', () => {
    expect(responsibleFor({ owner: null, responsiblePost: ' head of major works' }, [adaeze], today)).toMatchObject({ kind: 'held' });
    expect(responsibleFor({ owner: null, responsiblePost: 'Repairs & Estates' }, [aPerson({ post: 'Repairs and Estates' })], today)).toMatchObject({ kind: 'held' });
  });

  test('is flagged where the person named no longer holds the post, with who holds it now', () => {
    expect(responsibleFor({ owner: viktor.identity, responsiblePost: post }, [viktor, adaeze], today)).toEqual({ kind: 'ended', name: 'Viktor', post, until: '2026-06-30', holder: adaeze });
  });

  test('is flagged without a successor where there is none', () => {
    expect(responsibleFor({ owner: viktor.identity, responsiblePost: post }, [viktor], today)).toMatchObject({ kind: 'ended', holder: null });
  });

  test('is the person named, where nothing is known of their posts', () => {
    expect(responsibleFor({ owner: { id: 'x', mail: null, name: 'Someone' }, responsiblePost: post }, [adaeze], today)).toMatchObject({ kind: 'held', name: 'Someone' });
  });

  test('is the person whose name the list prints in place of a post, where one alone is called so', () => {
    expect(responsibleFor({ owner: null, responsiblePost: 'Adaeze' }, [viktor, adaeze], today)).toMatchObject({ kind: 'held', name: 'Adaeze', mail: 'adaeze@council.example' });
    expect(responsibleFor({ owner: null, responsiblePost: 'Adaeze' }, [adaeze, { ...adaeze, key: 'other' }], today)).toEqual({ kind: 'vacant', post: 'Adaeze' });
    expect(responsibleFor({ owner: null, responsiblePost: 'Viktor' }, [viktor], today)).toEqual({ kind: 'vacant', post: 'Viktor' });
  });

  test('is nobody where the list names neither', () => {
    expect(responsibleFor({ owner: null, responsiblePost: ' ' }, [adaeze], today)).toEqual({ kind: 'nobody' });
  });

  test('is known by address where the row does not know the object id', () => {
    expect(responsibleFor({ owner: { id: null, mail: 'VIKTOR@council.example', name: 'Viktor' }, responsiblePost: post }, [viktor], today)).toMatchObject({ kind: 'ended' });
  });
});
