"""Parameter groups, with the parameters that somebody set: a server starts with them, where the lab's server knows them."""
from lab_errors import refuse
from lab_rds_engines import ENGINES, default_group
from lab_rds_resource import Resource

"""What the default group of an engine says of its own parameters; others have the server's own default. Source: dumps that people published."""
DEFAULTS = {"mariadb": {"local_infile": "1"}}


class ParameterGroups:
    def create_db_parameter_group(self, params: dict) -> dict:
        return {"DBParameterGroup": self.new_group(params["DBParameterGroupName"], params["DBParameterGroupFamily"], params["Description"], {}, params)}

    def copy_db_parameter_group(self, params: dict) -> dict:
        source = self.group(params["SourceDBParameterGroupIdentifier"])
        name, description = params["TargetDBParameterGroupIdentifier"], params["TargetDBParameterGroupDescription"]
        return {"DBParameterGroup": self.new_group(name, source.api["DBParameterGroupFamily"], description, source.values, params)}

    def new_group(self, name: str, family: str, description: str, values: dict, params: dict) -> dict:
        if name in self.parameter_groups:
            refuse("DBParameterGroupAlreadyExists", f"Parameter group {name} already exists")
        group = self.resource("pg", name, "", params.get("Tags", []))
        group.api = {"DBParameterGroupName": name, "DBParameterGroupFamily": family, "Description": description, "DBParameterGroupArn": group.arn}
        group.values = dict(values)
        self.parameter_groups[name] = group
        return group.api

    def group(self, name: str) -> Resource:
        if name not in self.parameter_groups:
            refuse("DBParameterGroupNotFound", f"DBParameterGroup not found: {name}")
        return self.parameter_groups[name]

    def modify_db_parameter_group(self, params: dict) -> dict:
        group = self.group(params["DBParameterGroupName"])
        for each in params["Parameters"]:
            group.values[each["ParameterName"]] = each["ParameterValue"]
        return {"DBParameterGroupName": group.api["DBParameterGroupName"]}

    def delete_db_parameter_group(self, params: dict) -> dict:
        group = self.group(params["DBParameterGroupName"])
        if any(each.api["DBParameterGroups"][0]["DBParameterGroupName"] == group.identifier for each in self.instances.values()):
            refuse("InvalidDBParameterGroupState", "One or more database instances are still members of this parameter group, so the group cannot be deleted")
        del self.parameter_groups[group.identifier]
        return {}

    def describe_db_parameter_groups(self, params: dict) -> dict:
        name = params.get("DBParameterGroupName")
        some = [self.group(name)] if name is not None else self.parameter_groups.values()
        return {"DBParameterGroups": [each.api for each in some]}

    def describe_db_parameters(self, params: dict) -> dict:
        group = self.group(params["DBParameterGroupName"])
        engine = group.api["DBParameterGroupFamily"].rstrip("0123456789.")
        return {"Parameters": listed({**DEFAULTS.get(engine, {}), **group.values})}

    def describe_engine_default_parameters(self, params: dict) -> dict:
        family = params["DBParameterGroupFamily"]
        parameters = listed(DEFAULTS.get(family.rstrip("0123456789."), {}))
        return {"EngineDefaults": {"DBParameterGroupFamily": family, "Parameters": parameters}}

    def describe_db_engine_versions(self, params: dict) -> dict:
        engine, version = params.get("Engine", ""), params.get("EngineVersion", "")
        if engine not in ENGINES:
            return {"DBEngineVersions": []}
        family = default_group(engine, version or ENGINES[engine].version).removeprefix("default.")
        return {"DBEngineVersions": [{"Engine": engine, "EngineVersion": version, "DBParameterGroupFamily": family}]}

    def parameters_of(self, server: Resource) -> dict:
        """What a server is started with; a cluster's are not those of its instance."""
        groups = server.api.get("DBParameterGroups", [])
        name = groups[0]["DBParameterGroupName"] if groups else ""
        defaults = DEFAULTS.get(server.api["Engine"], {})
        return {**defaults, **(self.parameter_groups[name].values if name in self.parameter_groups else {})}


def listed(values: dict) -> list[dict]:
    return [{"ParameterName": name, "ParameterValue": value, "ApplyType": "dynamic", "IsModifiable": True} for name, value in values.items()]
