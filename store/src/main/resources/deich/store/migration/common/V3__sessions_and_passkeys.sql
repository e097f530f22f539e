-- Tables that the server's libraries read and write by themselves: names and types are theirs, nothing in them is Deich's.

-- who is signed in (Spring Session)
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes ${bytes} not null,
    primary key (session_primary_id, attribute_name)
);

-- passkeys (Spring Security)
create table user_entities (
    id varchar(1000) primary key,
    name varchar(100) not null,
    display_name varchar(200)
);
create index user_entities_by_name on user_entities (name);

create table user_credentials (
    credential_id varchar(1000) primary key,
    user_entity_user_id varchar(1000) not null,
    public_key ${bytes} not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object ${bytes},
    attestation_client_data_json ${bytes},
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null
);
create index user_credentials_by_user on user_credentials (user_entity_user_id);
