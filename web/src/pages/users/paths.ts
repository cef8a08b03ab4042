export const usersPath = "/users";
export const newUserPath = "/users/new";
export const userPath = (id: number) => `/users/${id}`;
export const editUserPath = (id: number) => `/users/${id}/edit`;
