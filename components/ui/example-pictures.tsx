import { Icon } from '@/components/ui/icon';

import './example-pictures.css';

export interface ExamplePicture {
  /** Name of the file below `pictures/`. */
  name: string;
  text: string;
  isGood: boolean;
}

/** What a picture has to look like, and some that are not so, drawn. */
export function ExamplePictures({
  title,
  pictures,
}: {
  title: string;
  pictures: readonly ExamplePicture[];
}) {
  return (
    <ul className="example-pictures" aria-label={title}>
      {pictures.map(({ name, text, isGood }) => (
        <li key={name} data-good={isGood}>
          <img src={`/pictures/${name}.svg`} width={160} height={110} alt="" />
          <p className="small">
            <Icon name={isGood ? 'check' : 'close'} />
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
