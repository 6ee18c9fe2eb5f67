const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text with U+FFFD in place of the characters that no XML 1.0 may hold, escaped or not. */
export function legalXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD");
}

/** Text as it may stand in an element or attribute. */
export function escapeXml(text: string): string {
  return (
    legalXml(text)
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
      // Else a parser would read these as spaces inside an attribute.
      .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}
