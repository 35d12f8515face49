// Runs at every start and may: makes the replica set of one, and the user of the services.
const read = name => require('fs').readFileSync('/run/secrets/' + name, 'utf8').trim();
const admin = connect(`mongodb://root:${read('mongo.root.password')}@mongo:27017/admin?directConnection=true`);

try {
  admin.adminCommand({replSetGetStatus: 1});
} catch (notYet) {
  admin.adminCommand({replSetInitiate: {_id: 'rs0', members: [{_id: 0, host: 'mongo:27017'}]}});
}
while (!admin.hello().isWritablePrimary) {
  sleep(500);
}

const account = {
  pwd: read('mongo.password'),
  roles: ['process', 'risk', 'deviation', 'reporting'].map(db => ({role: 'readWrite', db})),
};
if (admin.getUser('qms') === null) {
  admin.createUser({user: 'qms', ...account});
} else {
  admin.updateUser('qms', account);
}
