-- The audit log is only added to. H2 calls no trigger for "truncate table"; the chain of hashes shows that, too.
create trigger audit_stays before update, delete on audit_entry
    for each row call 'deich.store.audit.Stays';
