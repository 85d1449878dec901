# The web, served by nginx without root's rights, which hands /api on.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node tools/build-web.mjs

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY docker/nginx-headers.conf /etc/nginx/headers.conf
COPY --from=build /build/dist/apps/web/browser /usr/share/nginx/html
EXPOSE 8080
