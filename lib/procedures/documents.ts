/** The documents that the catalogue, the rules and the adviser cite, as a clerk would name them. */

/** The guiding letter that the product is built on; its clauses are cited by its own numbering. */
export const LETTER = 'Công văn hướng dẫn tháng 4/2025 của Sở GD&ĐT Long An';
export const DECREE = 'Nghị định 68/2024/NĐ-CP';
export const NINH_BINH = 'Quyết định 165/2025/QĐ-UBND của UBND tỉnh Ninh Bình';
export const DONG_THAP = 'Quyết định 144/2025/QĐ-CTUBND của Chủ tịch UBND tỉnh Đồng Tháp';
