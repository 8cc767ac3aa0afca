/** `10000` → `10.000`. */
export const count = (n: number): string => n.toLocaleString('vi-VN');
