# One image for each module that runs; docker-compose.yml names the arguments. Needs the jars: mvn -DskipTests package
FROM eclipse-temurin:25-jre-noble AS layers
ARG MODULE
ARG VERSION=1.0.0
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}-${VERSION}-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre-noble
ARG PORT
ARG METRICS_PORT
WORKDIR /app
# What seldom changes first.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY deployment/image/ ./
COPY --from=layers /layers/extracted/application/ ./
# The training run makes every bean on empty stores in /tmp, opens no port and no connection, and ends: the cache holds the
# classes of a start. Its keys are zeros and protect nothing.
RUN java @java.options -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar \
      --qms.profile=standalone --qms.store.path=/tmp/log.db --qms.vault.path=/tmp/vault.db \
      --qms.vault.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= \
      --qms.fingerprint-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= \
      --qms.mongo.uri=mongodb://127.0.0.1:1 --qms.demo-identity=true \
    && test -s app.aot && rm -rf /tmp/*
# A new volume takes over whose the folder is.
RUN install -d -o 10001 -g 10001 -m 700 /content /ledger
ENV QMS_METRICS_PORT=${METRICS_PORT}
EXPOSE ${PORT} ${METRICS_PORT}
USER 10001:10001
HEALTHCHECK --interval=15s --timeout=6s --start-period=120s --retries=4 \
  CMD bash /app/alive.sh "$QMS_METRICS_PORT" /actuator/health/liveness
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
