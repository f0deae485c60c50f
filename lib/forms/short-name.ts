/** Whose a field is, where its section says so too: “Leader: ”, “Administrator’s ”, “Entity ”; “Domain holder: ” stays. */
const OWNER =
  /^(?:(?:Entity leader|Website administrator|Leader|Administrator|Entity|Instance|Domain): |(?:Leader’s|Administrator’s|Entity) )/;

/** The name of a field without whose it is, where only so much has room; undefined where it does not say. */
export function shortName(name: string): string | undefined {
  const rest = name.replace(OWNER, '');
  return rest === name ? undefined : rest.charAt(0).toUpperCase() + rest.slice(1);
}
