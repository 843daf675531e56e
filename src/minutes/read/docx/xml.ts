/** Follows the elements of an XML part as they come, so that none is too deep. */
import { SaxesParser } from 'saxes';
import { MinutesError } from '../fault.ts';
import { LIMITS } from '../limits.ts';

/** What is told of an element: its name with Word's prefix (`w:p`), and its attributes. */
export interface Follower {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Tells a follower what is in an XML part, in its order.
 * @throws MinutesError where it is not XML, or too deep
 */
export function follow(part: Uint8Array, follower: Follower): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new MinutesError('has a document type declaration within, which no Word file has; save it anew in Word');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > LIMITS.depth) {
      throw new MinutesError(`has elements nested more than ${LIMITS.depth} deep; save it anew in Word`);
    }
    follower.open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    follower.close?.(name);
  });
  parser.on('text', (text) => follower.text?.(text));
  parser.on('error', () => {
    throw new MinutesError('is a broken Word file; open it in Word, and save it anew');
  });
  parser.write(new TextDecoder().decode(part)).close();
}
