import { floors, nameOf, type Reach, type Room } from './rooms';

const REACH: Record<Reach, string> = {
  nothing: 'neither page nor browser',
  'the page': 'the page’s DOM',
  'the browser': '',
};

/** The rooms as a table for `docs/architecture.md`, from the ground up. */
export function houseList(): string {
  return [
    '| | room | holds | may also use |',
    '| --- | --- | --- | --- |',
    ...floors.flatMap(({ name, rooms }) =>
      rooms.map((room, at) => row(at === 0 ? name : '', room)),
    ),
  ].join('\n');
}

function row(floor: string, room: Room): string {
  const more = [...(room.beside ?? []), ...(room.packages ?? []), ...(room.files ?? [])];
  const below = room.below && `of those below only ${room.below.map(code).join(', ')}`;
  const uses = [more.map(code).join(', '), below].filter(Boolean).join('; ');
  const holds = [room.holds, REACH[room.reach]].filter(Boolean).join(' · ');
  return `| ${floor} | ${code(nameOf(room))} | ${holds} | ${uses} |`;
}

const code = (name: string): string => `\`${name}\``;
