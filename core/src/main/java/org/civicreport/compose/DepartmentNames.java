package org.civicreport.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.model.Department;

/** What departments are called, by key or alias; one that the report doesn't list is called by what stands for it. */
final class DepartmentNames {

    private final Map<String, Department> departments = new HashMap<>();

    DepartmentNames(List<Department> listed) {
        listed.forEach(department -> departments.putIfAbsent(department.key(), department));
        // After all keys, since a key means more than another department's alias.
        for (Department department : listed) {
            department.aliases().forEach(alias -> departments.putIfAbsent(alias, department));
        }
    }

    String key(String keyOrAlias) {
        Department department = departments.get(keyOrAlias);
        return department == null ? keyOrAlias : department.key();
    }

    /** The name with the code. */
    String name(String keyOrAlias) {
        Department department = departments.get(keyOrAlias);
        if (department == null) {
            return keyOrAlias;
        }
        String code = department.code();
        return code == null ? department.name() : department.name() + " (" + code + ")";
    }

    /** The code, or the name of a department that has none. */
    String code(String keyOrAlias) {
        Department department = departments.get(keyOrAlias);
        if (department == null) {
            return keyOrAlias;
        }
        String code = department.code();
        return code == null ? department.name() : code;
    }
}
