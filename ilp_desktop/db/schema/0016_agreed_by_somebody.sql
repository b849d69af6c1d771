-- A version can't be signed by nobody: a plan is agreed once its version has at least one name.

CREATE TRIGGER agreed_by_somebody BEFORE UPDATE OF status ON plan
WHEN new.status = 'agreed' AND old.status <> 'agreed' AND NOT EXISTS (
    SELECT 1 FROM agreement JOIN plan_version ON plan_version.id = agreement.plan_version_id
    WHERE plan_version.plan_id = new.id AND plan_version.number = new.version
) BEGIN
    SELECT RAISE(ABORT, 'nobody has agreed to this version of the plan');
END;
