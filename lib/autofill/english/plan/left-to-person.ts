export const picture = 'Only you can read the picture and type its characters.';

export const picturePuzzle = 'Only you can solve the picture puzzle.';

export const sliderPuzzle = 'Only you can solve the slider puzzle.';

export const codeToYou = 'The code comes to your phone.';

export const codeToLeader = 'The code comes to the phone of the entity leader.';

export const codeToAdministrator = 'The code comes to the phone of the website administrator.';

export const password = 'Passwords are never filled; type it yourself.';

export const faceCheck = 'The face check needs the person and their phone.';

export const agreement = 'Read the agreement and tick it yourself.';
