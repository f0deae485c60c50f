export const partByPart = (parts: string): string => `Chosen part by part: ${parts}.`;

export const inPageForm = (dates: string): string => `Dates in this page’s form: ${dates}.`;
