export const usersPath = "/users";
export const newUserPath = "/users/new";
export const editUserPath = (id: number) => `/users/${id}/edit`;
