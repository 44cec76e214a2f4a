/** Why a name may be something else; `words` is what stands there, or whose it is too. */
export type SayDoubt = (kind: 'estate' | 'area' | 'place' | 'person' | 'short' | 'list', words: string) => string;

/** In a sentence for whoever is to say what it is. */
export const doubtWords: SayDoubt = (kind, words) => {
  switch (kind) {
    case 'estate':
      return `${words} has this name too.`;
    case 'area':
      return 'An area has this name too.';
    case 'place':
      return `“${words}” may be another place.`;
    case 'person':
      return `“${words}” may be a person.`;
    case 'short':
      return 'The name is not written in full; a street or another place may have it.';
    case 'list':
      return `“${words}” is not written behind the name.`;
  }
};
