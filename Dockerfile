# The observatory's own image: worker, API and commands, one program with several commands.
#
#   docker build -t labor-market-observatory .

# ── Dependencies of production, and the client that Prisma generates ────────────────────────────────────────
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY cli/bin cli/bin
COPY prisma prisma
COPY prisma.config.ts ./
# The postinstall script generates the client of the database; prisma is a dependency for that reason.
RUN npm ci --omit=dev

# ── What runs ───────────────────────────────────────────────────────────────────────────────────────────────
FROM node:24-bookworm-slim
# Chromium draws the PDF of reports and reads pages that need scripts; Debian's brings its libraries and fonts along.
# tini passes signals on and collects the processes that the browser leaves.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates chromium fonts-liberation tini \
 && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production \
    CHROMIUM_PATH=/usr/bin/chromium \
    LMO_DATA_DIR=/data \
    LMO_CACHE_DIR=/data/cache
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/prisma/generated prisma/generated
COPY . .
# The user that the image of Node brings, without rights on the code.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["tini", "--", "node", "cli/main.ts"]
CMD ["api"]
