/** True when this version of Node runs the whole product: 22.22.3 and later of that line, or 24.15 and later. */
export function isGoodNode(version = process.versions.node) {
  const [major, minor, patch] = version.split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 3);
  return major === 24 && minor >= 15;
}

/** True when this version of Node can at least install the rest. */
export const canInstall = (version = process.versions.node) => Number(version.split('.')[0]) >= 20;
