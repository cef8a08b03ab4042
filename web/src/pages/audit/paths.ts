export const auditPath = "/audit";
