export const checklistChanged =
  'A checklist was changed in another tab during the import. Nothing was imported; import the file again.';
