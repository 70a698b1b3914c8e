"""Aurora clusters: the data is the cluster's, the server runs when it has an instance. Restoring a cluster makes no instance."""
import re

from lab_errors import refuse
from lab_rds_engines import default_group, engine_of
from lab_rds_resource import REGION, Resource, checked_identifier, new_resource_id


class Clusters:
    def create_db_cluster(self, params: dict) -> dict:
        from lab_rds import check_password

        name = self.free_cluster(params["DBClusterIdentifier"])
        if params["Engine"] != "aurora-postgresql":
            refuse("InvalidParameterValue", f"the lab runs aurora-postgresql, not {params['Engine']}")
        check_password(params.get("MasterUserPassword", ""))
        key = self.key_of(params, params.get("StorageEncrypted", False))
        cluster = self.new_cluster(name, params, params["MasterUsername"], key, params.get("Tags", []))
        cluster.start = {"do": "create", "user": params["MasterUsername"], "password": params["MasterUserPassword"], "database": params.get("DatabaseName")}
        return {"DBCluster": self.described_cluster(cluster)}

    def free_cluster(self, identifier: str) -> str:
        name = checked_identifier("DBClusterIdentifier", identifier)
        if name in self.clusters:
            refuse("DBClusterAlreadyExistsFault", "DB Cluster already exists")
        return name

    def new_cluster(self, name: str, params: dict, user: str, key: str | None, tags: list[dict]) -> Resource:
        group = params.get("DBSubnetGroupName")
        if group is not None and group.lower() not in self.subnet_groups:
            refuse("DBSubnetGroupNotFoundFault", f"DBSubnetGroup {group} not found")
        engine = engine_of("aurora-postgresql")
        cluster = self.resource("cluster", name, "creating", tags)
        cluster.hosts = [f"{name}.cluster-{self.zone}.{REGION}.rds.amazonaws.com"]
        cluster.port = params.get("Port", engine.port)
        cluster.pending = {}
        cluster.running = False
        version = params.get("EngineVersion", engine.version)
        cluster.api = {
            "DBClusterIdentifier": name,
            "DBClusterArn": cluster.arn,
            "Engine": "aurora-postgresql",
            "EngineVersion": version,
            "EngineMode": params.get("EngineMode", "provisioned"),
            "MasterUsername": user,
            "Port": cluster.port,
            "Endpoint": cluster.hosts[0],
            "ReaderEndpoint": cluster.hosts[0].replace(".cluster-", ".cluster-ro-"),
            "DBClusterParameterGroup": params.get("DBClusterParameterGroupName", default_group("aurora-postgresql", version)),
            "DBSubnetGroup": group or "default",
            "VpcSecurityGroups": [
                {"VpcSecurityGroupId": each, "Status": "active"} for each in params.get("VpcSecurityGroupIds") or ["sg-default"]
            ],
            "BackupRetentionPeriod": params.get("BackupRetentionPeriod", 1),
            "DeletionProtection": params.get("DeletionProtection", False),
            "CopyTagsToSnapshot": params.get("CopyTagsToSnapshot", False),
            "StorageEncrypted": key is not None,
            "DbClusterResourceId": new_resource_id("cluster"),
            "IAMDatabaseAuthenticationEnabled": False,
            "HostedZoneId": "Z2R2ITUGPM61AM",
            "AllocatedStorage": 1,
        }
        if params.get("ServerlessV2ScalingConfiguration"):
            cluster.api["ServerlessV2ScalingConfiguration"] = params["ServerlessV2ScalingConfiguration"]
        if params.get("DatabaseName"):
            cluster.api["DatabaseName"] = params["DatabaseName"]
        if key is not None:
            cluster.api["KmsKeyId"] = key
        cluster.to("creating", "available")
        self.clusters[name] = cluster
        return cluster

    def create_cluster_member(self, name: str, params: dict) -> dict:
        cluster = self.found_cluster(params["DBClusterIdentifier"])
        if params["Engine"] != cluster.api["Engine"]:
            refuse("InvalidParameterCombination", f"The engine name requested for your DB instance ({params['Engine']}) doesn't match the engine of the cluster")
        if cluster.status != "available":
            refuse("InvalidDBClusterStateFault", f"The DB cluster is {cluster.status}")
        for each in ("MasterUsername", "MasterUserPassword", "AllocatedStorage", "StorageEncrypted", "KmsKeyId", "VpcSecurityGroupIds"):
            if each in params:
                refuse("InvalidParameterCombination", f"The requested DB Instance will be a member of a DB Cluster. Set {each} for the DB Cluster.")
        self.check_places(params, "ServerlessV2ScalingConfiguration" in cluster.api)
        settings = {**params, "EngineVersion": cluster.api["EngineVersion"], "DBClusterIdentifier": cluster.identifier, "Port": cluster.port}
        instance = self.new_instance(name, settings, cluster.api["MasterUsername"], cluster.api.get("KmsKeyId"))
        instance.api.update(StorageType="aurora", VpcSecurityGroups=cluster.api["VpcSecurityGroups"])
        if not cluster.running:
            cluster.hosts = [cluster.hosts[0], instance.hosts[0]]
            self.server(resource=cluster, **cluster.start)
            cluster.running = True
        return {"DBInstance": self.described(instance)}

    def found_cluster(self, name: str) -> Resource:
        bare = name.split(":")[-1].lower()
        if bare not in self.clusters:
            refuse("DBClusterNotFoundFault", f"DBCluster {name} not found.")
        return self.clusters[bare]

    def described_cluster(self, cluster: Resource) -> dict:
        members = [each.identifier for each in self.instances.values() if each.api.get("DBClusterIdentifier") == cluster.identifier]
        return {
            **cluster.api,
            "Status": cluster.status,
            "TagList": cluster.tags,
            "DBClusterMembers": [
                {"DBInstanceIdentifier": each, "IsClusterWriter": index == 0, "DBClusterParameterGroupStatus": "in-sync", "PromotionTier": 1}
                for index, each in enumerate(members)
            ],
            **({"PendingModifiedValues": dict(cluster.pending)} if cluster.pending else {}),
        }

    def describe_db_clusters(self, params: dict) -> dict:
        name = params.get("DBClusterIdentifier")
        some = [self.found_cluster(name)] if name else list(self.clusters.values())
        for each in some:
            each.look()
        some = [each for each in some if each.identifier in self.clusters]
        if name and not some:
            refuse("DBClusterNotFoundFault", f"DBCluster {name} not found.")
        return {"DBClusters": [self.described_cluster(each) for each in some]}

    def modify_db_cluster(self, params: dict) -> dict:
        from lab_rds import check_password

        cluster = self.found_cluster(params["DBClusterIdentifier"])
        if cluster.status != "available":
            refuse("InvalidDBClusterStateFault", "The DB cluster is not in the available state.")
        known = {"DBClusterIdentifier", "ApplyImmediately", "MasterUserPassword", "ManageMasterUserPassword", "DeletionProtection", "BackupRetentionPeriod"}
        if set(params) - known:
            refuse("InvalidParameterValue", f"the lab cannot modify {', '.join(sorted(set(params) - known))}")
        password = params.get("MasterUserPassword")
        if password is not None:
            check_password(password)
            if not cluster.running:
                refuse("InvalidDBClusterStateFault", "The DB cluster has no instance")
            self.reset_password(cluster, cluster, password)
        if not cluster.running and params.get("ManageMasterUserPassword"):
            refuse("InvalidDBClusterStateFault", "The DB cluster has no instance")
        self.manage_password(cluster, cluster, params)
        for each in ("DeletionProtection", "BackupRetentionPeriod"):
            if each in params:
                cluster.api[each] = params[each]
        return {"DBCluster": self.described_cluster(cluster)}

    def delete_db_cluster(self, params: dict) -> dict:
        cluster = self.found_cluster(params["DBClusterIdentifier"])
        if cluster.status == "deleting":
            refuse("InvalidDBClusterStateFault", "The DB cluster is already being deleted.")
        if cluster.api["DeletionProtection"]:
            refuse("InvalidParameterCombination", "Cannot delete protected Cluster, please disable deletion protection and try again.")
        live = [each for each in self.instances.values() if each.api.get("DBClusterIdentifier") == cluster.identifier and each.status != "deleting"]
        if live:
            refuse("InvalidDBClusterStateFault", "Cluster cannot be deleted, it still contains DB instances in non-deleting state.")
        final = params.get("FinalDBSnapshotIdentifier")
        if bool(final) == params.get("SkipFinalSnapshot", False):
            refuse("InvalidParameterCombination", "FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.")
        self.ask_host(do="remove", server=cluster.place)
        cluster.status = "deleting"
        cluster.to("deleting", "deleted", then=lambda: self.clusters.pop(cluster.identifier, None))
        return {"DBCluster": self.described_cluster(cluster)}

    def restore_db_cluster_from_snapshot(self, params: dict) -> dict:
        name = self.free_cluster(params["DBClusterIdentifier"])
        snapshot = self.readable_cluster_snapshot(params["SnapshotIdentifier"])
        self.check_restorable(snapshot)
        if snapshot.status != "available":
            refuse("InvalidDBClusterSnapshotStateFault", f"Cannot restore from a snapshot that is {snapshot.status}")
        if params["Engine"] != snapshot.source["Engine"]:
            refuse("InvalidParameterValue", "The engine is not that of the snapshot")
        settings = {"EngineVersion": snapshot.source["EngineVersion"], "BackupRetentionPeriod": snapshot.source["BackupRetentionPeriod"], "Port": snapshot.port, **params}
        key = self.key_of(params, True) if params.get("KmsKeyId") else snapshot.api.get("KmsKeyId")
        cluster = self.new_cluster(name, settings, snapshot.source["MasterUsername"], key, params.get("Tags", []))
        cluster.start = {"do": "restore", "snapshot": snapshot.folder}
        return {"DBCluster": self.described_cluster(cluster)}

    # ---- snapshots of clusters

    def create_db_cluster_snapshot(self, params: dict) -> dict:
        cluster = self.found_cluster(params["DBClusterIdentifier"])
        if cluster.status != "available" or not cluster.running:
            refuse("InvalidDBClusterStateFault", "The DB cluster is not in the available state.")
        snapshot = self.take_cluster_snapshot(cluster, params["DBClusterSnapshotIdentifier"], "manual", params.get("Tags", []))
        return {"DBClusterSnapshot": self.described_cluster_snapshot(snapshot)}

    def take_cluster_snapshot(self, cluster: Resource, name: str, kind: str, tags: list[dict]) -> Resource:
        self.check_new_name(self.cluster_snapshots, name, kind, "DBClusterSnapshotAlreadyExistsFault")
        snapshot = self.new_cluster_snapshot(name, kind, tags, cluster.api, cluster.port, cluster.identifier)
        self.ask_host(do="snapshot", server=cluster.place, snapshot=snapshot.folder)
        code = "RDS-EVENT-0075" if kind == "manual" else "RDS-EVENT-0169"
        message = "Manual cluster snapshot created" if kind == "manual" else "Automated cluster snapshot created"
        snapshot.to("creating", "available", then=lambda: self.emit("RDS DB Cluster Snapshot Event", "CLUSTER_SNAPSHOT", snapshot, code, ["backup"], message))
        return snapshot

    def new_cluster_snapshot(self, name: str, kind: str, tags: list, source: dict, port: int, of: str) -> Resource:
        snapshot = self.resource("cluster-snapshot", name, "creating", tags)
        snapshot.source, snapshot.port, snapshot.of, snapshot.accounts = dict(source), port, of, []
        snapshot.folder = "cluster_" + re.sub(r"[^a-z0-9-]", "_", snapshot.place)
        snapshot.api = {
            "DBClusterSnapshotIdentifier": snapshot.identifier,
            "DBClusterSnapshotArn": snapshot.arn,
            "DBClusterIdentifier": of,
            "SnapshotType": kind,
            "VpcId": "vpc-lab",
            **{each: source[each] for each in ("Engine", "EngineVersion", "MasterUsername", "Port", "StorageEncrypted", "KmsKeyId", "DbClusterResourceId") if each in source},
        }
        self.cluster_snapshots[snapshot.identifier] = snapshot
        return snapshot

    def copy_db_cluster_snapshot(self, params: dict) -> dict:
        source = self.readable_cluster_snapshot(params["SourceDBClusterSnapshotIdentifier"])
        name = params["TargetDBClusterSnapshotIdentifier"]
        self.check_new_name(self.cluster_snapshots, name, "manual", "DBClusterSnapshotAlreadyExistsFault")
        if source.status != "available":
            refuse("InvalidDBClusterSnapshotStateFault", f"Cannot copy a snapshot that is {source.status}")
        key = self.key_of_copy(source, params)
        tags = params.get("Tags") or (source.tags if params.get("CopyTags") else [])
        settings = {each: value for each, value in source.source.items() if each != "KmsKeyId"}
        settings.update({"StorageEncrypted": key is not None, **({} if key is None else {"KmsKeyId": key})})
        copy = self.new_cluster_snapshot(name, "manual", tags, settings, source.port, source.of)
        copy.api["SourceDBClusterSnapshotArn"] = source.arn
        self.ask_host(do="copy snapshot", snapshot=source.folder, target=copy.folder)
        copy.to("copying", "available")
        return {"DBClusterSnapshot": self.described_cluster_snapshot(copy)}

    def found_cluster_snapshot(self, name: str) -> Resource:
        bare = name.split(":cluster-snapshot:")[-1].lower()
        if bare not in self.cluster_snapshots or not self.is_ours(name):
            refuse("DBClusterSnapshotNotFoundFault", f"DBClusterSnapshot {name} not found.")
        return self.cluster_snapshots[bare]

    def readable_cluster_snapshot(self, name: str) -> Resource:
        """Of this account, or shared with it."""
        return self.found_cluster_snapshot(name) if self.is_ours(name) else self.shared_snapshot(name, "DBClusterSnapshotNotFoundFault")

    def described_cluster_snapshot(self, snapshot: Resource) -> dict:
        done = snapshot.status == "available"
        more = {"SnapshotCreateTime": snapshot.created} if done else {}
        return {**snapshot.api, **more, "Status": snapshot.status, "PercentProgress": 100 if done else 0, "TagList": snapshot.tags}

    def describe_db_cluster_snapshots(self, params: dict) -> dict:
        name, of, kind = params.get("DBClusterSnapshotIdentifier"), params.get("DBClusterIdentifier"), params.get("SnapshotType")
        some = [self.found_cluster_snapshot(name)] if name else list(self.cluster_snapshots.values())
        some = [each for each in some if (of is None or each.of == of.split(":")[-1].lower()) and (kind is None or each.api["SnapshotType"] == kind)]
        for each in some:
            each.look()
        return {"DBClusterSnapshots": [self.described_cluster_snapshot(each) for each in some]}

    def delete_db_cluster_snapshot(self, params: dict) -> dict:
        snapshot = self.found_cluster_snapshot(params["DBClusterSnapshotIdentifier"])
        if snapshot.api["SnapshotType"] != "manual" or snapshot.status == "creating":
            # whoever tries again does so later: time goes on without a look, too
            snapshot.look()
            refuse("InvalidDBClusterSnapshotStateFault", "The snapshot cannot be deleted.")
        self.forget_snapshot(self.cluster_snapshots, snapshot)
        snapshot.status = "deleted"
        return {"DBClusterSnapshot": self.described_cluster_snapshot(snapshot)}

    def modify_db_cluster_snapshot_attribute(self, params: dict) -> dict:
        snapshot = self.found_cluster_snapshot(params["DBClusterSnapshotIdentifier"])
        self.change_sharing(snapshot, params, "InvalidDBClusterSnapshotStateFault")
        return self.described_sharing(snapshot, "DBClusterSnapshot")

    def describe_db_cluster_snapshot_attributes(self, params: dict) -> dict:
        return self.described_sharing(self.found_cluster_snapshot(params["DBClusterSnapshotIdentifier"]), "DBClusterSnapshot")
