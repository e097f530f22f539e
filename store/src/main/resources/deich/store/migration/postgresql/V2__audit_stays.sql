-- The audit log is only added to. Whoever owns the table can take the triggers away; the chain of hashes shows what was done then.
create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to';
end
$$;
create trigger audit_stays before update or delete on audit_entry
    for each row execute function audit_stays();
create trigger audit_stays_whole before truncate on audit_entry
    for each statement execute function audit_stays();
