/** The stores of a backup. Apart from the format of the file, which the background never reads. */
export const backupStores = [
  'settings',
  'organisations',
  'staff',
  'systems',
  'devices',
  'certificates',
  'requests',
  'templates',
  'archives',
  'history',
] as const;
export type BackupStore = (typeof backupStores)[number];
