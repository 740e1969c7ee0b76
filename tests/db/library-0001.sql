-- A library as revision 0001 kept it, with a row in every table.
BEGIN TRANSACTION;
CREATE TABLE accounts (
	account_id VARCHAR(64) NOT NULL, 
	store VARCHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	base_url TEXT NOT NULL, 
	demo BOOLEAN NOT NULL, 
	stale BOOLEAN NOT NULL, 
	synced_at DATETIME, 
	CONSTRAINT pk_accounts PRIMARY KEY (account_id)
);
INSERT INTO "accounts" VALUES('a-itch','itch.io','ada','https://api.itch.io',0,1,'2024-05-01 10:00:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE editions (
	edition_id VARCHAR(64) NOT NULL, 
	title_id VARCHAR(64) NOT NULL, 
	account_id VARCHAR(64), 
	store VARCHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	filename TEXT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	platforms JSON NOT NULL, 
	size INTEGER, 
	md5 VARCHAR(32), 
	sha1 VARCHAR(40), 
	version TEXT NOT NULL, 
	storage VARCHAR(16) NOT NULL, 
	demo BOOLEAN NOT NULL, 
	listed BOOLEAN NOT NULL, 
	item JSON NOT NULL, 
	CONSTRAINT pk_editions PRIMARY KEY (edition_id), 
	CONSTRAINT fk_editions_account_id FOREIGN KEY(account_id) REFERENCES accounts (account_id) ON DELETE SET NULL, 
	CONSTRAINT fk_editions_title_id FOREIGN KEY(title_id) REFERENCES titles (title_id) ON DELETE CASCADE
);
INSERT INTO "editions" VALUES('e-lantern','t-lantern','a-itch','itch.io','Lantern for Linux','lantern.zip','game','["linux", "windows"]',6442450944,'d41d8cd98f00b204e9800998ecf8427e',NULL,'1.2','hosted',0,1,'{"upload_id": "77"}');
INSERT INTO "editions" VALUES('e-reel','t-reel',NULL,'folder','The Reel','reel.mkv','film','[]',NULL,NULL,NULL,'','local',0,0,'{}');
CREATE TABLE invites (
	secret_digest VARCHAR(64) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_invites PRIMARY KEY (secret_digest)
);
INSERT INTO "invites" VALUES('d1gest','2024-01-01 00:15:00.000000','2024-01-01 00:01:00.000000');
CREATE TABLE jobs (
	job_id VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	title_id VARCHAR(64), 
	title TEXT NOT NULL, 
	args JSON NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	request VARCHAR(16) NOT NULL, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	error TEXT, 
	error_code VARCHAR(32), 
	position INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_jobs PRIMARY KEY (job_id)
);
INSERT INTO "jobs" VALUES('j-done','get','t-lantern','Lantern Über','{"edition": "e-lantern"}','done','',6442450944,6442450944,'Verified.',NULL,NULL,1,'2024-01-03 00:00:00.000000','2024-01-03 01:00:00.000000');
INSERT INTO "jobs" VALUES('j-cut','page-in','t-lantern','Lantern Über','{}','running','',1000,6442455040,'',NULL,NULL,2,'2024-06-01 00:00:00.000000',NULL);
CREATE TABLE nodes (
	node_id VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	node_class VARCHAR(16) NOT NULL, 
	mode VARCHAR(16) NOT NULL, 
	url TEXT NOT NULL, 
	certificate TEXT NOT NULL, 
	paired_at DATETIME, 
	capacity INTEGER, 
	used INTEGER, 
	seen_at DATETIME, 
	CONSTRAINT pk_nodes PRIMARY KEY (node_id)
);
INSERT INTO "nodes" VALUES('b0x','attic','bulk','shared','https://192.0.2.7:7447','-----BEGIN CERTIFICATE-----','2024-01-01 00:00:00.000000',4000000000000,12,'2024-06-01 00:00:00.000000');
CREATE TABLE packages (
	package_id VARCHAR(64) NOT NULL, 
	title_id VARCHAR(64) NOT NULL, 
	source_id VARCHAR(64), 
	layout VARCHAR(16) NOT NULL, 
	length INTEGER NOT NULL, 
	torrent BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_packages PRIMARY KEY (package_id)
);
INSERT INTO "packages" VALUES('c0ffee','t-lantern','s-lantern','blob/1',6442455040,X'64303A00FF65','2024-01-04 00:00:00.000000');
CREATE TABLE paired_devices (
	keyid VARCHAR(64) NOT NULL, 
	public_key BLOB NOT NULL, 
	name TEXT NOT NULL, 
	paired_at DATETIME NOT NULL, 
	revoked BOOLEAN NOT NULL, 
	CONSTRAINT pk_paired_devices PRIMARY KEY (keyid)
);
INSERT INTO "paired_devices" VALUES('k-1',X'0303030303030303030303030303030303030303030303030303030303030303','ada''s desk','2024-01-01 00:00:00.000000',0);
CREATE TABLE placements (
	package_id VARCHAR(64) NOT NULL, 
	node_id VARCHAR(64) NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	changed_at DATETIME NOT NULL, 
	detail TEXT NOT NULL, 
	CONSTRAINT pk_placements PRIMARY KEY (package_id, node_id), 
	CONSTRAINT fk_placements_package_id FOREIGN KEY(package_id) REFERENCES packages (package_id) ON DELETE CASCADE
);
INSERT INTO "placements" VALUES('c0ffee','b0x','present','2024-01-05 00:00:00.000000','');
CREATE TABLE play_sessions (
	session_id VARCHAR(64) NOT NULL, 
	title_id VARCHAR(64) NOT NULL, 
	edition_id VARCHAR(64) NOT NULL, 
	runner VARCHAR(16) NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	played_s DOUBLE NOT NULL, 
	exit_code INTEGER, 
	CONSTRAINT pk_play_sessions PRIMARY KEY (session_id)
);
INSERT INTO "play_sessions" VALUES('p-1','t-lantern','e-lantern','native','2024-01-03 20:00:00.000000','2024-01-03 21:00:00.000000',3540.5,0);
CREATE TABLE save_snapshots (
	snapshot_id VARCHAR(64) NOT NULL, 
	title_id VARCHAR(64) NOT NULL, 
	session_id VARCHAR(64), 
	name TEXT NOT NULL, 
	path TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	taken_at DATETIME NOT NULL, 
	CONSTRAINT pk_save_snapshots PRIMARY KEY (snapshot_id)
);
INSERT INTO "save_snapshots" VALUES('v-1','t-lantern','p-1','before the lighthouse','/library/saves/v-1.tar',4096,'2024-01-03 21:00:01.000000');
CREATE TABLE sources (
	source_id VARCHAR(64) NOT NULL, 
	title_id VARCHAR(64) NOT NULL, 
	edition_id VARCHAR(64) NOT NULL, 
	filename TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	md5 VARCHAR(32), 
	sha1 VARCHAR(40), 
	verdict VARCHAR(16) NOT NULL, 
	differs TEXT NOT NULL, 
	path TEXT, 
	record TEXT NOT NULL, 
	obtained_at DATETIME NOT NULL, 
	piece_length INTEGER, 
	pieces_root BLOB, 
	piece_layer BLOB, 
	CONSTRAINT pk_sources PRIMARY KEY (source_id), 
	CONSTRAINT fk_sources_edition_id FOREIGN KEY(edition_id) REFERENCES editions (edition_id), 
	CONSTRAINT fk_sources_title_id FOREIGN KEY(title_id) REFERENCES titles (title_id)
);
INSERT INTO "sources" VALUES('s-lantern','t-lantern','e-lantern','lantern.zip',6442450944,'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','d41d8cd98f00b204e9800998ecf8427e',NULL,'match','',NULL,'{"payload": "x"}','2024-01-03 00:00:00.000000',1048576,X'0101010101010101010101010101010101010101010101010101010101010101',X'0202');
CREATE TABLE titles (
	title_id VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	maker TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	url TEXT NOT NULL, 
	cover_url TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	CONSTRAINT pk_titles PRIMARY KEY (title_id)
);
INSERT INTO "titles" VALUES('t-lantern','Lantern Über','lantern über moth & co','game','Moth & Co','A lamp''s tale','https://moth.example/lantern','https://img.example/1.png','2024-01-02 03:04:05.000006');
INSERT INTO "titles" VALUES('t-reel','The Reel','the reel','film','','','','','2024-02-02 00:00:00.000000');
CREATE INDEX ix_jobs_state ON jobs (state);
CREATE INDEX ix_jobs_title_id ON jobs (title_id);
CREATE INDEX ix_packages_source_id ON packages (source_id);
CREATE INDEX ix_packages_title_id ON packages (title_id);
CREATE INDEX ix_play_sessions_title_id ON play_sessions (title_id);
CREATE INDEX ix_save_snapshots_title_id ON save_snapshots (title_id);
CREATE INDEX ix_titles_folded ON titles (folded);
CREATE INDEX ix_editions_account_id ON editions (account_id);
CREATE INDEX ix_editions_title_id ON editions (title_id);
CREATE INDEX ix_placements_node_id ON placements (node_id);
CREATE INDEX ix_sources_edition_id ON sources (edition_id);
CREATE INDEX ix_sources_sha256 ON sources (sha256);
CREATE INDEX ix_sources_title_id ON sources (title_id);
COMMIT;
